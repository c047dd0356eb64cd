import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runOn } from './fichier-pdf.js';

const hasOutil = (nom: string, option: string): boolean => spawnSync(nom, [option], { timeout: 60_000 }).status === 0;

/** What this machine has to read documents with, beside what is written here. */
export const OUTILS = {
  qpdf: hasOutil('qpdf', '--version'),
  poppler: hasOutil('pdfinfo', '-v'),
  libreoffice: hasOutil('soffice', '--version'),
} as const;

/** How many elements of each role poppler reads; its names are ours. */
export function countWithPoppler(octets: Uint8Array, role: string): number {
  const arbre = runOn(octets, 'document.pdf', (chemin) =>
    execFileSync('pdfinfo', ['-struct', chemin], { maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] }),
  ).toString();
  return arbre.split('\n').filter((ligne) => new RegExp(`^\\s*${role}\\b`).test(ligne)).length;
}

/** A Word document opened by LibreOffice and printed: the octets of the PDF. @throws Error when it does not open */
export function printWithLibreOffice(octets: Uint8Array): Uint8Array {
  return runOn(octets, 'document.docx', (chemin, dossier) => {
    const profil = `-env:UserInstallation=file://${join(dossier, 'profil')}`;
    const options = ['--headless', '--convert-to', 'pdf', '--outdir', dossier, chemin];
    execFileSync('soffice', [profil, ...options], { timeout: 120_000, stdio: 'ignore' });
    const pdf = join(dossier, 'document.pdf');
    if (!existsSync(pdf)) throw new Error('LibreOffice made nothing of it');
    return readFileSync(pdf);
  });
}
