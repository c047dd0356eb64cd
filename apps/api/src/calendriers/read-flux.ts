import { Injectable } from '@nestjs/common';
import { Base } from '../socle/base/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';

/** `<secret>.ics`, the secret being 32 bytes in base64url. */
const FICHIER = /^([\w-]{43})\.ics$/;

@Injectable()
export class ReadFlux {
  constructor(private readonly base: Base) {}

  async execute(fichier: string): Promise<string> {
    const secret = FICHIER.exec(fichier)?.[1];
    if (!secret) throw new ErreurMetier('calendrier.inconnu');
    return this.base.runSysteme('calendriers', () => Promise.reject(new ErreurMetier('calendrier.inconnu')));
  }
}
