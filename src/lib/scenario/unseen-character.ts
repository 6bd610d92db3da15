/**
 * A character that a reader cannot see, or that turns the direction of the text around it: controls, zero-width
 * and direction marks, lone surrogates, private and unassigned code points, fillers, variation selectors.
 */
export const UNSEEN_CHARACTER =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2800|\u3164|\uFFA0|[\uFE00-\uFE0F]/u;
