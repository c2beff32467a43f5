# Each target with a sentence behind ## shows up in `make help`.
PYTHON ?= python3
export PORT ?= 8000
MANAGE = .venv/bin/python manage.py

.DEFAULT_GOAL := help
.PHONY: help run dev test bench audit-feeds audit-races audit-series audit-pages demo-reset messages lock format

help: ## Diese Übersicht zeigen
	@awk -F ' ## ' '/^[a-z-]+:.* ## / {sub(/:.*/, "", $$1); printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## Das Portal einrichten und starten (PORT=8000)
	@exec $(PYTHON) scripts/run.py

dev: ## Zum Entwickeln starten: lädt Änderungen selbst, zeigt Fehler ausführlich
	@exec $(PYTHON) scripts/run.py --dev

test: ## Alles prüfen: Stil, Verträge, SQLite, PostgreSQL, Browser
	@exec $(PYTHON) scripts/test.py

bench: ## Messen: 200 Anmeldungen auf 20 Plätze, 8 Schreibende zugleich, 5.000 Termine, beide Datenbanken
	@exec $(PYTHON) scripts/bench.py

audit-feeds: ## Prüfen: 10.000 verdorbene Kalender lesen, 300 davon übernehmen, beide Datenbanken
	@exec $(PYTHON) scripts/bench.py feeds_in

audit-races: ## Prüfen: 2.000 Zufallsläufe mit je 50 Schritten an einer Anmeldeliste, beide Datenbanken
	@exec $(PYTHON) scripts/bench.py races

audit-series: ## Prüfen: 1.000 zufällige Folgen von Änderungen an Reihen, beide Datenbanken
	@exec $(PYTHON) scripts/bench.py edits

audit-pages: ## Prüfen: jede Seite mit axe, zwei Breiten, hell und dunkel, Deutsch und Arabisch
	@AUDIT=1 exec $(PYTHON) scripts/test.py browser

demo-reset: ## Datenbank, Bilder und Mails löschen und die Beispielinhalte neu laden
	@exec $(PYTHON) scripts/demo_reset.py

messages: ## Texte aus dem Code in die sechs Kataloge übernehmen (braucht GNU gettext)
	@$(PYTHON) scripts/environment.py --dev
	@exec .venv/bin/python scripts/messages.py

format: ## Code und Vorlagen in Form bringen
	@exec $(PYTHON) scripts/format.py

lock: ## Die Paketlisten neu festschreiben (braucht uv)
	uv pip compile --universal --generate-hashes --extra postgres pyproject.toml \
	  -o requirements.txt --python-version 3.11
	uv pip compile --universal --generate-hashes --extra postgres --group dev \
	  -c requirements.txt pyproject.toml -o requirements-dev.txt --python-version 3.11
