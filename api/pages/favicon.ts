/** The disc with its arrow, as a picture for the browser's tab. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#ffd23f"/><path d="M9.5 22.5 22 10M13 9.5h9.5V19" fill="none" stroke="#17241f" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
`
