"""What is measured, on what, and the last accepted numbers: `python -m eval VERB`.  rashomon never imports it."""
