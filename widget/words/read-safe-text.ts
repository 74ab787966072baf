/** A run of words, or a link with its words. */
export type Piece = string | { words: string; href: string }

/** A paragraph or a list, line by line. */
export interface Block {
  kind: 'paragraph' | 'list'
  lines: Piece[][]
}

/**
 * The text of a listing as the parts to show: paragraphs apart by a blank line, `- ` lists, and `[words](address)` links to web, mail
 * and telephone addresses alone. Whoever shows it makes elements of it, so nothing in it is ever read as HTML.
 */
export function readSafeText(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => readBlock(block.trim().split('\n')))
}

function readBlock(lines: string[]): Block {
  const isList = lines.every((line) => line.startsWith('- '))
  return {
    kind: isList ? 'list' : 'paragraph',
    lines: lines.map((line) => piecesOf(isList ? line.slice(2) : line)),
  }
}

const link = /\[([^\]\n]{1,300})\]\(((?:https?:\/\/|mailto:|tel:)[^\s)]{1,2000})\)/g

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of line.matchAll(link)) {
    if (match.index > from) pieces.push(line.slice(from, match.index))
    pieces.push({ words: match[1] ?? '', href: match[2] ?? '' })
    from = match.index + match[0].length
  }
  if (from < line.length) pieces.push(line.slice(from))
  return pieces
}
