"""A kind of import contract that import-linter lacks: a white list of windows."""

from importlinter import Contract, ContractCheck, fields, output


class WindowsContract(Contract):
    """One package may import from others only the modules that they declare as windows.

    A new module of an area is closed until it is named here.
    """

    importer = fields.ModuleField()
    areas = fields.ListField(subfield=fields.ModuleField())
    windows = fields.ListField(subfield=fields.StringField())

    def check(self, graph, verbose):
        breaches = []
        for module in sorted(self._inside(graph)):
            for imported in sorted(graph.find_modules_directly_imported_by(module)):
                if self._closed(imported):
                    breaches += graph.get_import_details(importer=module, imported=imported)
        return ContractCheck(kept=not breaches, metadata={"breaches": breaches})

    def render_broken_contract(self, check):
        for breach in check.metadata["breaches"]:
            output.print_error(
                f"{breach['importer']} -> {breach['imported']} (l.{breach['line_number']})",
                bold=False,
            )

    def _inside(self, graph):
        name = self.importer.name
        return {name} | graph.find_descendants(name)

    def _closed(self, imported):
        area, _, rest = imported.partition(".")
        if area not in {one.name for one in self.areas}:
            return False
        return rest.partition(".")[0] not in self.windows
