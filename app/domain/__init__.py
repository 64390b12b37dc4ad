"""The rules: pure functions and frozen values, without Qt, SQL, files, clock or randomness."""
