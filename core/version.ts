/** The engine's version, printed on every result: the same version and inputs give the same result. */
export const ENGINE_VERSION = '0.1.0';
