/** The wasm as a runtime or a bundler hands it over. */
declare module "*/criba.wasm" {
  const wasm: WebAssembly.Module;
  export default wasm;
}
declare module "*/criba.wasm?module" {
  const wasm: WebAssembly.Module;
  export default wasm;
}
declare module "*/criba.wasm?text" {
  const text: string;
  export default text;
}
/** Version of the package, put in when it is built. */
declare const VERSION: string;
