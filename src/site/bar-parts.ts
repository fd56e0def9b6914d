/** The parts of an option such as `path || icon`. */
export const barParts = (option: string): string[] => option.split('||').map(part => part.trim())
