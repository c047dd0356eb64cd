import { buildCleRessource } from '@focale/domaine';
import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { TerritoiresImportes } from '../../etablissements/index.js';
import { Base } from '../../socle/contexte/index.js';
import { Reglages } from '../../socle/config/index.js';
import { readContacts, readDates, readRessources } from './read-catalogue.js';

/**
 * Gives an académie the contacts, resources and dates of the catalogue, once: what its SRANE then changes or removes is
 * never brought back.
 */
@Injectable()
export class LoadProfils implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly base: Base,
    private readonly reglages: Reglages,
    private readonly territoires: TerritoiresImportes,
  ) {}

  onModuleInit(): void {
    this.territoires.add((academies) => this.execute(academies));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.reglages.TRAVAUX_ICI) await this.base.runSysteme('profils', () => this.executeAllHere());
  }

  /** Every académie that is known, in the transaction in progress (a system scope). */
  async executeAllHere(): Promise<void> {
    const academies = await this.base.query<{ code: string }>(`select code from academies order by code`);
    await this.execute(academies.map(({ code }) => code));
  }

  /** These académies, in the transaction in progress (a system scope, or the SRANE of the académie). */
  async execute(academies: readonly string[]): Promise<void> {
    for (const academie of academies) {
      const [nouvelle] = await this.base.query(
        `insert into profils_academie (academie) values ($1) on conflict do nothing returning academie`,
        [academie],
      );
      if (!nouvelle) continue;
      await this.addContacts(academie);
      await this.addRessources(academie);
      await this.addDates(academie);
    }
  }

  private async addContacts(academie: string): Promise<void> {
    const contacts = readContacts()
      .filter((contact) => contact.academie === academie)
      .map((contact, rang) => ({ ...contact, ordre: rang + 1 }));
    await this.base.query(
      `insert into contacts (academie, id, code, perimetre, departement, type, domaine, service, canal, adresse, condition,
         statut, edition, remarque, ordre)
       select $1, gen_random_uuid(), c.code, c.perimetre, c.departement, c.type, c.domaine, c.service, c.canal, c.adresse,
         c.condition, c.statut, c.edition, c.remarque, c.ordre
       from jsonb_to_recordset($2::jsonb) as c(code text, perimetre text, departement text, type text, domaine text,
         service text, canal text, adresse text, condition text, statut text, edition text, remarque text, ordre smallint)`,
      [academie, JSON.stringify(contacts)],
    );
  }

  private async addRessources(academie: string): Promise<void> {
    const ressources = readRessources().map((ressource) => ({ ...ressource, cle: buildCleRessource(ressource.titre) }));
    await this.base.query(
      `insert into ressources (academie, id, titre, cle, adresse, edition, themes, remarque)
       select $1, gen_random_uuid(), r.titre, r.cle, r.adresse, r.edition, r.themes, r.remarque
       from jsonb_to_recordset($2::jsonb) as r(titre text, cle text, adresse text, edition text, themes text[], remarque text)
       on conflict do nothing`,
      [academie, JSON.stringify(ressources)],
    );
  }

  private async addDates(academie: string): Promise<void> {
    await this.base.query(
      `insert into dates_academie (academie, annee, id, genre, intitule, debut, fin, public, type, zone, certitude, source)
       select $1, d.annee, gen_random_uuid(), d.genre, d.intitule, d.debut, d.fin, d.public, d.type, d.zone, d.certitude, d.source
       from jsonb_to_recordset($2::jsonb) as d(annee smallint, genre text, intitule text, debut date, fin date, public text,
         type text, zone text, certitude text, source text)
       join annees n on n.annee = d.annee`,
      [academie, JSON.stringify(readDates())],
    );
  }
}
