/** Where long work has come to. */
export interface Progress {
  step: string
  done: number
  total: number
}
