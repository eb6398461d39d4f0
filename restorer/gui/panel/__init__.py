"""The panel on the right: what can be chosen for the photograph. Widgets show and emit; they hold no rules."""
