import com.google.genai.Client;
import com.google.genai.types.GenerateImagesConfig;
import com.google.genai.types.HttpOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** com.google.genai. Run: mvn -q -f examples/java compile exec:java */
public final class GenerateImages {
  private GenerateImages() {}

  public static void main(String[] arguments) throws IOException {
    String limnerUrl = System.getenv().getOrDefault("LIMNER_URL", "http://127.0.0.1:8787");
    // region migrate
    Client client =
        Client.builder()
            .vertexAI(true)
            .apiKey("any")
            .httpOptions(HttpOptions.builder().baseUrl(limnerUrl).build())
            .build();
    // endregion
    GenerateImagesConfig config = GenerateImagesConfig.builder().numberOfImages(1).build();
    var answer = client.models.generateImages("imagen-4.0-generate-001", "A lighthouse on a cliff at sunset", config);
    var image = answer.generatedImages().orElseThrow().get(0).image().orElseThrow();
    Files.write(Path.of("java.png"), image.imageBytes().orElseThrow());
    System.out.println("java.png");
    client.close();
  }
}
