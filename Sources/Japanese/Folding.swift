/// Brings Japanese and Latin text into the one form in which it is compared.
public enum Folding {}
