"""rashomon: find conflicting accounts of an event in what different sources say."""
