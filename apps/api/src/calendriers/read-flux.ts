import { anneeOf, startOfAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { ListReunions } from '../commissions/index.js';
import { ListEcheances } from '../film/index.js';
import { DatesDeLAcademie, type DateVue } from '../profils/index.js';
import { Base, Contexte, Horloge } from '../socle/contexte/index.js';
import { Reglages } from '../socle/config/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { buildFlux } from './build-flux.js';
import { isPourTitulaire, listUais, listUaisDesCommissions } from './lecture-du-titulaire.js';
import { Titulaires } from './titulaires.js';

/** `<secret>.ics`, the secret being 32 bytes in base64url. */
const FICHIER = /^([\w-]{43})\.ics$/;

/** The calendar behind a secret address, read as the person who holds it, within that person's schools of the day. */
@Injectable()
export class ReadFlux {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly reglages: Reglages,
    private readonly titulaires: Titulaires,
    private readonly echeances: ListEcheances,
    private readonly reunions: ListReunions,
    private readonly dates: DatesDeLAcademie,
  ) {}

  /** @throws ErreurMetier `calendrier.inconnu` for an address that does not exist or was taken back */
  async execute(fichier: string): Promise<string> {
    const secret = FICHIER.exec(fichier)?.[1];
    if (!secret) throw new ErreurMetier('calendrier.inconnu');
    return this.base.runSysteme('calendriers', async () => {
      const titulaire = await this.titulaires.open(secret);
      if (!titulaire) throw new ErreurMetier('calendrier.inconnu');
      const annee = startOfAnnee(anneeOf(this.horloge.today()));
      const uais = listUais(titulaire);
      // From here on the policies show what this person may read, and nothing a system scope would.
      this.contexte.transaction.setPerimetre(titulaire.agent, uais);
      const lignes = await this.echeances.execute(annee, uais);
      return buildFlux({
        annee,
        racine: this.reglages.URL_PUBLIQUE ?? `http://localhost:${this.reglages.PORT}`,
        lignes: lignes.filter((ligne) => isPourTitulaire(ligne, titulaire)),
        reunions: await this.reunions.execute(annee, listUaisDesCommissions(titulaire)),
        dates: await this.listDates(annee, uais),
        plusieurs: uais.length > 1,
      });
    });
  }

  /** Schools of one académie share its dates: each is told once. */
  private async listDates(annee: number, uais: readonly string[]): Promise<DateVue[]> {
    const dates = new Map<string, DateVue>();
    for (const uai of uais) for (const date of await this.dates.listFor({ uai, annee })) dates.set(date.id, date);
    return [...dates.values()];
  }
}
