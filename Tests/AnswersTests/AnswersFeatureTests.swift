import Testing

@testable import Answers

@Suite struct AnswersFeatureTests {}
