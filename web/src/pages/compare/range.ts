// A rectangle of cells between the one it was begun at and the one that was reached.
export interface At {
  readonly row: number
  readonly column: number
}

export interface Corners {
  readonly from: At
  readonly to: At
}

const between = (a: number, b: number, value: number): boolean =>
  value >= Math.min(a, b) && value <= Math.max(a, b)

export const isIn = ({ from, to }: Corners, { row, column }: At): boolean =>
  between(from.row, to.row, row) && between(from.column, to.column, column)

export const isOne = ({ from, to }: Corners): boolean => from.row === to.row && from.column === to.column
