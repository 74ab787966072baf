/** A stylesheet as text, put into the shadow root by hand. */
declare module '*.css?inline' {
  const text: string
  export default text
}
