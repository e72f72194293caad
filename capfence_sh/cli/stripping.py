"""The tree of a module -> the tree without what has no effect when it runs: docstrings, annotations, examples, __slots__ that nothing asks for."""

import ast


class _Stripping(ast.NodeTransformer):
    """Without docstrings, annotations and what only a type checker reads; examples of the catalogue are left out too."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        self.generic_visit(node)
        return node.orelse or ast.Pass() if isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING" else node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        return ast.Pass() if node.value is None else ast.Assign([node.target], node.value)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self._body(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        asked = any(isinstance(each, ast.Attribute) and each.attr == "__slots__" for each in ast.walk(node))
        made = self._body(node)
        assert isinstance(made, ast.ClassDef)
        if not asked:  # a class with slots takes a third longer to make
            made.body = [each for each in made.body if not is_slots(each)] or [ast.Pass()]
        return made

    def visit_Module(self, node: ast.Module) -> ast.AST:
        return self._body(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id in ("command", "subcommand"):
            node.keywords = [each for each in node.keywords if each.arg != "examples"]
        return node

    def _body(self, node: ast.Module | ast.ClassDef | ast.FunctionDef) -> ast.AST:
        if ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass()]
        return self.generic_visit(node)


def is_slots(node: ast.stmt) -> bool:
    """Whether a statement of a class names its slots."""
    return isinstance(node, ast.Assign) and [each.id for each in node.targets if isinstance(each, ast.Name)] == ["__slots__"]


def stripped(tree: ast.Module) -> ast.Module:
    """The module without what has no effect when it runs."""
    made = _Stripping().visit(tree)
    assert isinstance(made, ast.Module)
    return ast.fix_missing_locations(made)
