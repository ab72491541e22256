package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.firststep.config.json.JsonReader;
import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.Sources;
import dev.firststep.learn.yamlpage.schema.SchemaReader;
import dev.firststep.learn.yamlpage.schema.Schemas;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaPageTest {
    private static final String RECIPE = """
            {
              "type": "object",
              "required": ["title", "steps"],
              "additionalProperties": false,
              "properties": {
                "title": {"type": "string"},
                "level": {"enum": ["easy", "hard"]},
                "minutes": {"type": "integer"},
                "intro": {"contentType": "Markdown"},
                "steps": {
                  "type": "array", "minItems": 1,
                  "items": {"properties": {"title": {}, "text": {"contentType": "inlineMarkdown"}, "see": {"contentType": "href"}}}
                },
                "notes": {"items": {"oneOf": [
                  {"type": "string", "maxlength": 4, "contentType": "markdown"},
                  {"type": "string", "minlength": 5}
                ]}}
              }
            }
            """;

    private final Findings findings = new Findings();

    private YamlDocument read(String schema, String text) {
        Schemas schemas = type -> type.equals("Recipe")
                ? JsonReader.parse(YamlText.ofFile("recipe.schema.json", schema), findings)
                        .map(SchemaReader::read)
                : Optional.empty();
        return YamlParser.parse(YamlText.ofFile("a.yml", text), findings)
                .map(root -> new YamlPageReader(new LocaleTag("en"), schemas).read("Recipe", root, text, findings))
                .orElseThrow();
    }

    @Test
    void whatTheSchemaCallsTextIsThePage() {
        YamlDocument.Page page = assertInstanceOf(YamlDocument.Page.class, read(RECIPE, """
                title: Soup
                level: easy
                minutes: 20
                intro: Hot *soup*.
                steps:
                - title: Boil
                  text: "Use `water`.\\n- 1 litre\\n2. or so"
                - {title: More, see: more.md}
                notes: [mild, unseen]
                """));
        assertEquals("""
                # Soup

                Hot *soup*.

                ## Boil

                Use `water`.
                \\- 1 litre
                2\\. or so

                - [More](more.md)

                mild
                """, page.markdown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void whatTheSchemaDoesNotAllowIsReported() {
        read(RECIPE, """
                title: [Soup]
                level: medium
                minutes: many
                steps: []
                colour: red
                """);
        assertEquals(
                List.of(
                        "a.yml:1:8 value-type: 'title' is a list, but must be text",
                        "a.yml:2:8 value-invalid: 'level' has a value that the schema of this type does not allow",
                        "a.yml:3:10 value-type: 'minutes' is text, but must be a whole number",
                        "a.yml:4:8 value-invalid: 'steps' has a value that the schema of this type does not allow",
                        "a.yml:5:1 key-unknown: unknown key 'colour'"),
                findings.lines());
    }

    @Test
    void aComponentIsData() {
        assertInstanceOf(
                YamlDocument.Data.class, read("{\"renderType\": \"component\", \"required\": [\"x\"]}", "y: 1\n"));
        assertInstanceOf(YamlDocument.Unbuilt.class, read("{}", "- y\n"));
        assertEquals(
                List.of(
                        "a.yml:1:1 key-missing: the key 'x' is missing",
                        "a.yml:1:1 value-type: the document is a list, but must be a set of keys"),
                findings.lines());
    }

    private static final Map<String, String> TYPED = Map.of(
            "docfx.yml", "xref: [others.json]",
            "others.json", "{\"references\": [{\"uid\": \"salt\", \"schemaType\": \"Spice\"}, {\"uid\": \"stone\"}]}",
            "_themes/ContentTemplate/schemas/Dish.schema.json", """
                    {"contentFallback": false, "properties": {
                      "uid": {"contentType": "uid"},
                      "parts": {"items": {"schemaTypeProperty": "is", "properties": {"uid": {"contentType": "uid"}}}},
                      "with": {"items": {"contentType": "xref", "xrefType": ["Dish", "Spice"]}},
                      "like": {"contentType": "xref"}}}
                    """,
            "soup.yml", """
                    ### YamlMime:Dish
                    uid: soup
                    parts: [{uid: pea, is: Spice}, {uid: bone, is: Waste}, {uid: fat}]
                    """);

    @Test
    void idsAreOfTheTypesThatTheSchemaWants() {
        Docset docset = LearnRepository.open(Sources.of(MemoryFiles.of(TYPED)), findings)
                .docsets()
                .get(0);
        String text = "with: [soup, pea, salt, bone, fat, stone, unknown]\nlike: bone\n";
        YamlPageReader reader = new YamlPageReader(new LocaleTag("en"), Schemas.of(docset));
        YamlParser.parse(YamlText.ofFile("a.yml", text), findings)
                .ifPresent(root -> reader.read("Dish", root, text, findings));
        assertEquals(
                List.of(
                        "a.yml:1:25 value-invalid: the id 'bone' is of the type 'Waste', but must be of one of: Dish, Spice",
                        "a.yml:1:31 value-invalid: the id 'fat' is of no type, but must be of one of: Dish, Spice",
                        "a.yml:1:36 value-invalid: the id 'stone' is of no type, but must be of one of: Dish, Spice"),
                findings.lines());
        assertEquals(false, Schemas.of(docset).find("Dish").orElseThrow().fallback());
    }

    @Test
    void theSchemaOfARepositoryComesBeforeWhatIsBuiltIn() {
        String schema = "{\"required\": [\"sections\"]}";
        Schemas schemas = type -> JsonReader.parse(YamlText.ofFile("FAQ.schema.json", schema), findings)
                .map(SchemaReader::read);
        String text = "colour: red\n";
        YamlParser.parse(YamlText.ofFile("a.yml", text), findings)
                .ifPresent(root -> new YamlPageReader(new LocaleTag("en"), schemas).read("FAQ", root, text, findings));
        assertEquals(List.of("a.yml:1:1 key-missing: the key 'sections' is missing"), findings.lines());
    }

    @Test
    void schemasStandInTheTemplatesOfTheDocset() {
        Docset docset = LearnRepository.open(
                        Sources.of(MemoryFiles.of(Map.of(
                                "docfx.yml", "",
                                "_themes/ContentTemplate/schemas/Recipe.schema.json", RECIPE,
                                "_themes/ContentTemplate/schemas/Broken.schema.json", "{"))),
                        findings)
                .docsets()
                .get(0);
        assertEquals(
                List.of("title", "steps"),
                Schemas.of(docset).find("Recipe").orElseThrow().required());
        assertEquals(Optional.empty(), Schemas.of(docset).find("Broken"));
        assertEquals(Optional.empty(), Schemas.of(docset).find("Other"));
    }
}
