"""What a part claims, made to stand alone: split, filled, turned into its opposite where denied, or marked."""
