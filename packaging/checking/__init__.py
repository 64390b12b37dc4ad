"""What tries the built forms the way a person meets them: installed, started from the menu, removed."""
