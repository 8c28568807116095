// Before the first paint, so that nothing flashes: the looks that the person chose on the settings page. No module, since a module waits for the whole page.
document.documentElement.dataset["theme"] = localStorage.getItem("looks") ?? "";
