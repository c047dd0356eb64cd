import { explainFonctionSansObjet, FONCTIONS_NUMERIQUES, isFonctionDesignee } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChangementsDEtablissement } from '../etablissements/index.js';
import { Base, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';
import { Taches } from '../socle/taches/index.js';
import { FonctionsDesignees } from './fonctions-designees.js';
import { clampToAnnee } from './read-fonctions.js';

const FONCTIONS_DESIGNEES = 'fonctions.designees';

/** Schools where a function is held today without its fait, or no longer held with it. $1 today, $2 code. */
const SQL_FONCTIONS_CHANGEES = `
  select distinct s.uai, s.annee from fonctions_etat s
  join annees n on n.annee = s.annee
  join vue_faits f on f.uai = s.uai and f.annee = s.annee and f.objet = s.objet and f.code = $2
  where n.fin >= $1 and (f.etabli_le is not null) is distinct from exists (
    select 1 from fonctions_designees d where d.uai = s.uai and d.annee = s.annee and d.code = s.code
      and d.debut <= greatest($1::date, make_date(s.annee, 9, 1))
      and coalesce(d.fin, make_date(s.annee + 1, 7, 31)) >= greatest($1::date, n.debut))
  order by s.uai, s.annee`;

/**
 * Brings the faits of the functions of a school to what their holders make true: one expected for each function that
 * applies, established while somebody holds it. What has not changed is left alone.
 */
@Injectable()
export class UpdateFaitsFonctions implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly fonctions: FonctionsDesignees,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
    private readonly horloge: Horloge,
    private readonly changements: ChangementsDEtablissement,
  ) {}

  onModuleInit(): void {
    this.declares.add(FONCTIONS_DESIGNEES);
    this.changements.add((uai) => this.executeOpenYears(uai));
  }

  async execute(ou: EtablissementAnnee): Promise<void> {
    const { uai, annee } = ou;
    const jour = clampToAnnee(this.horloge.today(), annee);
    const ent = await this.fonctions.readEnt(uai, jour);
    const applicables = FONCTIONS_NUMERIQUES.filter((code) => explainFonctionSansObjet(code, ent) === undefined);
    await this.fonctions.addEtats(ou, applicables);
    const [titulaires, actuels] = [await this.fonctions.listTitulaires(ou), await this.readFaits(ou)];
    for (const { code, objet } of await this.fonctions.listEtats(ou)) {
      const cle = { uai, annee, code: FONCTIONS_DESIGNEES, objet };
      const actuel = actuels.get(objet);
      if (!applicables.includes(code)) {
        if (actuel !== undefined) await this.faits.remove(cle);
        continue;
      }
      const siens = titulaires.filter((titulaire) => titulaire.code === code);
      const date = isFonctionDesignee(siens, annee, jour) ? firstDay(siens, jour) : null;
      if (actuel === date) continue;
      if (date !== null) await this.faits.establish({ ...cle, date });
      else if (actuel === undefined) await this.faits.expect(cle);
      else await this.faits.retract(cle);
    }
  }

  /** An ENT that comes or goes changes which functions apply, in the years that somebody began to fill in. */
  private async executeOpenYears(uai: string): Promise<void> {
    const annees = await this.base.query<{ annee: number }>(
      `select distinct annee from fonctions_etat join annees using (annee) where uai = $1 and fin >= $2 order by annee`,
      [uai, this.horloge.today()],
    );
    for (const { annee } of annees) await this.execute({ uai, annee });
  }

  private async readFaits({ uai, annee }: EtablissementAnnee): Promise<Map<string, string | null>> {
    const lignes = await this.base.query<{ objet: string; etabliLe: string | null }>(
      `select objet, etabli_le::text as "etabliLe" from vue_faits where uai = $1 and annee = $2 and code = $3`,
      [uai, annee, FONCTIONS_DESIGNEES],
    );
    return new Map(lignes.map(({ objet, etabliLe }) => [objet, etabliLe]));
  }
}

/** Day since when the function has been held this year; today at the latest. */
function firstDay(titulaires: readonly { readonly debut: string }[], jour: string): string {
  const premier = titulaires.map(({ debut }) => debut).sort()[0] ?? jour;
  return premier < jour ? premier : jour;
}

/**
 * What falls due by date alone: holders who come or go without anybody writing. Runs once a day, may run again: it only
 * looks at what is no longer right. One transaction a school.
 */
@Injectable()
export class UpdateEcheancesFonctions implements OnModuleInit {
  constructor(
    private readonly base: Base,
    private readonly faits: UpdateFaitsFonctions,
    private readonly horloge: Horloge,
    private readonly taches: Taches,
  ) {}

  onModuleInit(): void {
    this.taches.daily('fonctions.echeances', async () => {
      await this.execute();
    });
  }

  /** How many schools were brought up to date. */
  async execute(): Promise<number> {
    const ecoles = await this.base.runSysteme('designations', () =>
      this.base.query<EtablissementAnnee>(SQL_FONCTIONS_CHANGEES, [this.horloge.today(), FONCTIONS_DESIGNEES]),
    );
    for (const { uai, annee } of ecoles)
      await this.base.runSysteme('designations', () => this.faits.execute({ uai, annee }));
    return ecoles.length;
  }
}
