import { Alea, uuidOf } from './alea.js';
import { DISCIPLINES, NOMS, PRENOMS } from './noms.js';
import type { AgentDeDemonstration } from './types.js';

/** Invents people, none twice: neither the same name nor the same mail. */
export class AnnuaireDesAgents {
  private readonly parCourriel = new Map<string, AgentDeDemonstration>();

  /** @param sujet what makes this person always the same one: a role, a school, a rank */
  create(sujet: string, enseignant: boolean): AgentDeDemonstration {
    const alea = new Alea('agent', sujet);
    const { prenom, nom, courriel } = this.inventPersonne(alea);
    return this.add({
      id: uuidOf('agent', sujet),
      prenom,
      nom,
      courriel,
      discipline: enseignant ? alea.pick(DISCIPLINES) : null,
    });
  }

  add(agent: AgentDeDemonstration): AgentDeDemonstration {
    this.parCourriel.set(agent.courriel, agent);
    return agent;
  }

  list(): AgentDeDemonstration[] {
    return [...this.parCourriel.values()];
  }

  private inventPersonne(alea: Alea): { prenom: string; nom: string; courriel: string } {
    const prenom = alea.pick(PRENOMS);
    const nom = alea.pick(NOMS);
    const courriel = `${toAdresse(prenom)}.${toAdresse(nom)}@academie.example`;
    return this.parCourriel.has(courriel) ? this.inventPersonne(alea) : { prenom, nom, courriel };
  }
}

function toAdresse(nom: string): string {
  const sansAccent = nom.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return sansAccent.replace(/[^a-z]+/g, '-');
}
