"""The pages: one module a page, each with its `router`; thin, for the store knows what is true and templates how it looks."""
