"""Small windows that ask one thing and go away."""
