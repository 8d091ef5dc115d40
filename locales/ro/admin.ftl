# Texts of the settings pages.
settings-title = Settings
