"""One module for each thing people do; services open sessions, apply rules and return frozen values."""
