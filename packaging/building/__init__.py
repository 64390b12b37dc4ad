"""What makes the forms that people install: a frozen folder, a .deb, an archive for one person, and Windows."""
