// Before the first paint: the reader's own choice of colours, where one was made.
try {
	const choice = localStorage.getItem('colour-scheme');
	if (choice === 'light' || choice === 'dark' || choice === 'contrast')
		document.documentElement.dataset.theme = choice;
} catch {
	// Storage is closed: the system's own choice holds.
}

// In a page of somebody else the picture stands alone, without the head of the site.
if (new URLSearchParams(location.search).has('embed')) document.documentElement.dataset.embed = '';
