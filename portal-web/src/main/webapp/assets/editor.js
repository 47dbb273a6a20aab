// Writing: the toolbar and what keeps a text safe while it is written.
