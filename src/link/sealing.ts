// All that seals a wire, in one file to fetch.
export { sealForHost } from '../wire/sealed-wire.ts';
export { plainSealPorts } from '../wire/seal.ts';
