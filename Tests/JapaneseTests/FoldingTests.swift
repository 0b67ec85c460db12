import Testing

@testable import Japanese

@Suite struct FoldingTests {}
