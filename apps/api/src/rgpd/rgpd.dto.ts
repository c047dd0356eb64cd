import { type GenreRgpd, GENRES_RGPD } from '@focale/domaine';
import { Choix, Entier, Instant, Jour, Texte, Version } from '../socle/validation/index.js';

const OBJET = { max: 300, description: 'Ce dont il s’agit, sans nom ni adresse' } as const;
const NOTIFIEE = { optionnel: true, nullable: true, description: 'À la CNIL ; d’une violation seulement' } as const;
const CLOSE = { optionnel: true, nullable: true, description: 'Réponse donnée, ou violation traitée' } as const;

/** The whole state: what is null is emptied. */
export class UpdateRgpdDto {
  @Entier({ min: 0, max: 1000, nullable: true, description: 'Traitements inscrits dans RADIO' }) traitements!:
    number | null;
  @Jour({ nullable: true, description: 'Jour où ce nombre a été relevé' }) releveLe!: string | null;
  @Jour({ nullable: true, description: 'Jour où le dossier RGPD a été créé' }) dossierCreeLe!: string | null;
  @Version() version!: number;
}

export class CreateDemandeRgpdDto {
  @Choix(GENRES_RGPD) genre!: GenreRgpd;
  @Instant({ description: 'Demande reçue, ou violation constatée' }) recueLe!: string;
  @Texte(OBJET) objet!: string;
  @Instant(NOTIFIEE) notifieeLe?: string | null;
  @Instant(CLOSE) closeLe?: string | null;
}

/** What is absent stays as it is; null takes a date back. */
export class UpdateDemandeRgpdDto {
  @Choix(GENRES_RGPD, { optionnel: true }) genre?: GenreRgpd;
  @Instant({ optionnel: true }) recueLe?: string;
  @Texte({ ...OBJET, optionnel: true }) objet?: string;
  @Instant(NOTIFIEE) notifieeLe?: string | null;
  @Instant(CLOSE) closeLe?: string | null;
  @Version({ optionnel: true }) version?: number;
}
