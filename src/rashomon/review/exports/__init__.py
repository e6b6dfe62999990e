"""What leaves the queue: tables, audit packs, ClaimReview drafts.  Store and cards in, bytes out; no page is drawn."""
