import { defineConfig } from 'drizzle-kit'

/** For `npx drizzle-kit generate --config db/drizzle.config.ts --name what-it-does`; migrations are always named. */
export default defineConfig({ dialect: 'sqlite', schema: './db/tables/*.ts', out: './db/migrations' })
