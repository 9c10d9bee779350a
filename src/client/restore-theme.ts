/**
 * Runs before the first paint, so that a remembered theme does not flash; kept this small because it
 * stands in every page. Storage may be forbidden: then the system's theme stays.
 */
export const RESTORE_THEME =
	"try{let t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}";
