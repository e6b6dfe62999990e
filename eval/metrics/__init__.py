"""One metric per file: arrays in, a number out; numpy only, checked by hand in the tests."""
