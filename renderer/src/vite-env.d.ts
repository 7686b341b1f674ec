/** Lets the type checker know that Vite takes style sheets as modules. */
/// <reference types="vite/client" />
