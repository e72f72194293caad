"""Script text -> tree of pipelines, commands, words, redirections and here-documents, or Unparsed."""

from capfence_sh.reading import DEFAULT, Dialect, Script, Unparsed, parse

__all__ = ["DEFAULT", "Dialect", "Script", "Unparsed", "parse"]
