"""Script text -> tree of pipelines, commands, words, redirections and here-documents, or Unparsed."""
