/** What was measured, line by line, and what did not hold. */
export class Bilan {
  fautes = [];

  title(texte) {
    console.log(`\n${texte}`);
  }

  tell(nom, { pire, duree, statuts }) {
    const temps = Math.round(pire ?? duree);
    const comptes = Object.entries(statuts ?? {}).map(([statut, nombre]) => `${statut} × ${nombre}`);
    console.log(`  ${nom.padEnd(44)} ${String(temps).padStart(6)} ms  ${comptes.join(', ')}`);
  }

  check(tient, constat) {
    if (tient) return;
    this.fautes.push(constat);
    console.log(`  ✗ ${constat}`);
  }

  /** @returns the exit code */
  close() {
    console.log(this.fautes.length === 0 ? '\nTout tient.' : `\n${this.fautes.length} constat(s) ne tiennent pas.`);
    return this.fautes.length === 0 ? 0 : 1;
  }
}
