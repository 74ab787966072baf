import { Argument, type Command, Option } from 'commander'
import type { CommandHouse } from '../../command-house.ts'
import { addPhrases, type AddedPhrases } from './add-phrases.ts'
import { importPhrases } from './import-phrases.ts'
import { listPhrases } from './list-phrases.ts'
import type { Meaning } from './phrase-tree.ts'
import { removePhrases } from './remove-phrases.ts'

const kind = () => new Argument('<kind>', 'what it means').choices(['need', 'category'])
const force = ['--force', 'let a phrase mean this and what it means already'] as const

/** `waymark phrases list|add|remove|import`: how people say what they need, beside what Waymark knows by itself. */
export function addPhraseCommands(program: Command, house: CommandHouse): void {
  const group = program
    .command('phrases')
    .description('Looks after everyday phrases, such as "cant pay the gas", that curators add.')
  group
    .command('list')
    .description('Prints the phrases that curators added.')
    .addOption(
      new Option('--kind <kind>', 'only those of needs, or of categories').choices(['need', 'category']),
    )
    .option('--slug <slug>', 'only those of one need or category')
    .action((of: Partial<Meaning>) =>
      house(async (ctx) => {
        const found = await listPhrases(ctx, of)
        for (const { kind, slug, text } of found) process.stdout.write(`${kind}\t${slug}\t${text}\n`)
        if (found.length === 0) process.stdout.write('No phrases were added.\n')
      }),
    )
  group
    .command('add')
    .description('Adds a phrase. A slash gives a choice of words: "mum/dad keeps falling".')
    .addArgument(kind())
    .argument('<slug>', 'the need or category, as in its address')
    .argument('<phrase...>', 'how people say it')
    .option(...force)
    .action((kind: string, slug: string, words: string[], { force }: { force?: boolean }) =>
      house(async (ctx) => {
        const text = words.join(' ')
        say(await addPhrases(ctx, { phrases: [{ kind, slug, text, name: 'phrase' }], force }))
      }),
    )
  group
    .command('remove')
    .description('Takes a phrase away that a curator added.')
    .addArgument(kind())
    .argument('<slug>', 'the need or category, as in its address')
    .argument('<phrase...>', 'the phrase as it is listed')
    .action((kind: string, slug: string, words: string[]) =>
      house(async (ctx) => {
        await removePhrases(ctx, { phrases: [{ kind, slug, text: words.join(' '), name: 'phrase' }] })
        process.stdout.write('Taken away. Running servers forget it within a second.\n')
      }),
    )
  group
    .command('import')
    .description('Adds the phrases of a CSV file, all or none.')
    .argument('<csv>', 'a file with the columns kind, slug and phrase')
    .option(...force)
    .action((path: string, { force }: { force?: boolean }) =>
      house(async (ctx) => say(await importPhrases(ctx, { path, force }))),
    )
}

function say({ added, known }: AddedPhrases): void {
  const phrases = added === 1 ? '1 phrase' : `${added} phrases`
  const before = known === 0 ? '' : ` ${known} meant that before.`
  process.stdout.write(`${phrases} added.${before} Running servers find by them within a second.\n`)
}
