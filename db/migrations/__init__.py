"""The steps from each form of a library to the next, numbered like the schema versions they lead to."""
