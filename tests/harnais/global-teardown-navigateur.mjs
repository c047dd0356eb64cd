/** Removes the data folder that scenarios were copied from. */
export default async function teardown() {
  await globalThis.removeModele?.();
}
