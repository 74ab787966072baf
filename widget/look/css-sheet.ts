/** A stylesheet from its text, made by script: a strict content policy allows it where it would refuse a `<style>`. */
export function cssSheet(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
