"""The pages, one module each with its `router`; thin: the store knows what is so, the templates how it looks."""
