extension Unicode.Scalar {
    /// Control characters, and those that turn the direction of the text around them (Unicode TR 36, 3.2).
    var isUnwanted: Bool {
        switch value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
        default: properties.generalCategory == .control || properties.isNoncharacterCodePoint
        }
    }

    /// White space of any width, and characters without a shape.
    var isBlank: Bool {
        switch value {
        // Fillers and the empty braille pattern are letters or symbols by category and still show nothing.
        case 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: properties.isWhitespace || properties.generalCategory == .format
        }
    }

    /// What is cut off at both ends; joiners and variation selectors belong to the character before them.
    var isBlankEdge: Bool {
        properties.isWhitespace || value == 0x200B || value == 0x2060 || value == 0xFEFF
    }

    /// A character kept for names and old character sets that normalization would replace by another.
    var isCompatibilityIdeograph: Bool {
        (0xF900...0xFAFF).contains(value) || (0x2F800...0x2FA1F).contains(value)
    }
}
