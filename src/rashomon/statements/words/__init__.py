"""Words, marks and verb forms of English, and small questions about runs of them: what the other folders ask."""
