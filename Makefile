.PHONY: test
test: .venv/ready
	DJANGO_SETTINGS_MODULE=portal.settings.test .venv/bin/python -m pytest tests -q

.venv/ready: requirements-dev.txt
	python3 -m venv .venv
	.venv/bin/pip install -q --require-hashes -r requirements-dev.txt
	touch .venv/ready
