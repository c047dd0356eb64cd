export function noteLancement(quoi: string): void;
